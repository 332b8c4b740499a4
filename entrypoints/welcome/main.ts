import { startWelcome } from '../../src/app/start-welcome';

startWelcome(document);
