/** Finds the web server that the feed is tested against. */

import { debianInstall, findProgram, needProgram } from './find-program.ts';

const PACKAGE = 'nginx-light';

/**
 * The path of nginx; Debian's package is installed when root can. `NGINX_PATH` goes first.
 * @throws Error that says what to install by hand.
 */
export function needNginx(): Promise<string> {
  return needProgram({
    name: 'nginx',
    packageName: PACKAGE,
    purpose: 'the web server that a feed is tested on',
    variable: 'NGINX_PATH',
    find: () => process.env.NGINX_PATH || findProgram(['nginx'], ['/usr/sbin/nginx', '/opt/homebrew/bin/nginx']),
    installer: debianInstall(PACKAGE),
  });
}
