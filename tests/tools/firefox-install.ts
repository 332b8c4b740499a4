import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** Packs a built extension as the one file that Firefox installs for good, and gives its path. */
export async function packForFirefox(extension: string, folder: string): Promise<string> {
  const require = createRequire(import.meta.url);
  const webExt = join(dirname(require.resolve('web-ext')), 'bin/web-ext.js');
  const args = ['build', '--source-dir', extension, '--artifacts-dir', folder, '--filename', 'caveat.xpi', '--overwrite-dest'];
  await promisify(execFile)(process.execPath, [webExt, ...args]);
  return join(folder, 'caveat.xpi');
}

/** For `evaluatePrivileged`: installs it, or updates to it, unless the same version is there. */
export function installForGood(file: string): string {
  return `(async () => {
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const packed = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
    packed.initWithPath(${JSON.stringify(file)});
    const install = await AddonManager.getInstallForFile(packed);
    const have = await AddonManager.getAddonByID(install.addon.id);
    if (have?.version !== install.addon.version) await install.install();
  })()`;
}
