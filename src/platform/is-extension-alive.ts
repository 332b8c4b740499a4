import { ownApi } from './own-api';

/** False once the extension was updated or removed while this script stayed in its page. */
export function isExtensionAlive(): boolean {
  try {
    return ownApi().runtime?.id !== undefined;
  } catch {
    return false;
  }
}
