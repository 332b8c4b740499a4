import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../src/app/start-background';

export default defineBackground({ main: () => startBackground() });
