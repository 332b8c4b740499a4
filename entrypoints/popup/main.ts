import { startPopup } from '../../src/app/start-popup';

startPopup(document);
