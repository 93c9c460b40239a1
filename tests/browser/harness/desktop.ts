/** A desktop that shows notifications: a session bus of our own, and on it the service that browsers hand theirs to. */

import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { sessionBus } from '@homebridge/dbus-native';

export interface ShownNotification {
  id: number;
  title: string;
  body: string;
}

export interface Desktop {
  /** Everything that was shown so far. */
  readonly shown: readonly ShownNotification[];
  /** What a click on it makes a desktop say. */
  click(id: number): void;
  close(): void;
}

const SERVICE = 'org.freedesktop.Notifications';
const PATH = '/org/freedesktop/Notifications';
/** As the specification of desktop notifications has it. */
const INTERFACE = {
  name: SERVICE,
  methods: {
    Notify: ['susssasa{sv}i', 'u'],
    CloseNotification: ['u', ''],
    GetCapabilities: ['', 'as'],
    GetServerInformation: ['', 'ssss'],
  },
  signals: { ActionInvoked: ['us'], NotificationClosed: ['uu'] },
};
/** The bus closed it, since it was asked to. */
const BY_CALL = 3;

/** Programs that are started from now on find it; needs `dbus-daemon`. */
export async function startDesktop(): Promise<Desktop> {
  const daemon = spawn('dbus-daemon', ['--session', '--nofork', '--print-address'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [line] = await once(daemon.stdout, 'data');
  const address = String(line).trim();
  const outside = process.env.DBUS_SESSION_BUS_ADDRESS;
  process.env.DBUS_SESSION_BUS_ADDRESS = address;

  const bus = sessionBus({ busAddress: address });
  const shown: ShownNotification[] = [];
  const service = Object.assign(new EventEmitter(), {
    Notify(_app: string, _replaces: number, _icon: string, title: string, body: string) {
      shown.push({ id: shown.length + 1, title, body });
      return shown.length;
    },
    CloseNotification(id: number) {
      service.emit('NotificationClosed', id, BY_CALL);
    },
    GetCapabilities: () => ['actions', 'body'],
    GetServerInformation: () => ['desktop', 'tests', '1.0', '1.2'],
  });
  await new Promise<void>((resolve, reject) => {
    bus.requestName(SERVICE, 0, (error) => (error ? reject(new Error(String(error))) : resolve()));
  });
  bus.exportInterface(service, PATH, INTERFACE);
  return {
    shown,
    click(id) {
      service.emit('ActionInvoked', id, 'default');
    },
    close() {
      bus.connection.end();
      daemon.kill();
      if (outside === undefined) delete process.env.DBUS_SESSION_BUS_ADDRESS;
      else process.env.DBUS_SESSION_BUS_ADDRESS = outside;
    },
  };
}
