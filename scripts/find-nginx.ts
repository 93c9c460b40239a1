/** Finds the web server that the feed is tested against. */

import { debianInstall, findProgram, install } from './find-program.ts';

const find = () => process.env.NGINX_PATH || findProgram(['nginx'], ['/usr/sbin/nginx', '/opt/homebrew/bin/nginx']);

/**
 * The path of nginx; Debian's package is installed when root can. `NGINX_PATH` goes first.
 * @throws Error that says what to install by hand.
 */
export async function needNginx(): Promise<string> {
  const found = find();
  if (found) return found;
  const commands = debianInstall('nginx-light');
  if (commands) {
    await install('nginx', commands);
    const installed = find();
    if (installed) return installed;
  }
  throw new Error('no nginx found: install it (on Debian: apt-get install nginx-light) or set NGINX_PATH to its path');
}
