/** Finds the web server that the feed is tested against. */

import { findProgram, needProgram } from './find-program.ts';

const find = () => process.env.NGINX_PATH || findProgram(['nginx'], ['/usr/sbin/nginx', '/opt/homebrew/bin/nginx']);

/**
 * The path of nginx; Debian's package is installed when root can. `NGINX_PATH` goes first.
 * @throws Error that says what to install by hand.
 */
export function needNginx(): Promise<string> {
  return needProgram('nginx', 'nginx-light', find);
}
