import { startPrivacy } from '../../src/app/start-privacy';

startPrivacy(document);
