/** What we use of it; the declarations that it comes with leave this out. */
declare module '@homebridge/dbus-native' {
  interface Bus {
    readonly connection: { end(): void };
    requestName(name: string, flags: number, done: (error: unknown) => void): void;
    exportInterface(object: object, path: string, description: object): void;
  }
  export function sessionBus(options: { busAddress: string }): Bus;
}
