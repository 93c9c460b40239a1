/**
 * Whole numbers as bytes: base-128 varints, low group first, zigzag for signed ones.
 * Arithmetic instead of bit operators, because numbers here go up to 2^53.
 */

/** Collects bytes. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  /** A whole number from 0 to 2^53 − 1. */
  unsigned(value: number): void {
    if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${value} is not a whole number from 0 on`);
    let rest = value;
    while (rest >= 128) {
      this.#bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.#bytes.push(rest);
  }

  /** A whole number from −2^52 to 2^52 − 1. */
  signed(value: number): void {
    this.unsigned(value >= 0 ? 2 * value : -2 * value - 1);
  }

  /** A text as UTF-8 with its length in bytes before it. */
  text(value: string): void {
    const bytes = new TextEncoder().encode(value);
    this.unsigned(bytes.length);
    for (const byte of bytes) this.#bytes.push(byte);
  }

  done(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.#bytes);
  }
}

/** Reads what `ByteWriter` wrote. Throws a RangeError where the bytes end early or make no sense. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  unsigned(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new RangeError('ends within a number');
      value += (byte % 128) * factor;
      if (value > Number.MAX_SAFE_INTEGER) throw new RangeError('number too large');
      if (byte < 128) return value;
      if (factor > 2 ** 49) throw new RangeError('number too long');
    }
  }

  signed(): number {
    const value = this.unsigned();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  text(): string {
    const length = this.unsigned();
    if (length > this.left) throw new RangeError('ends within a text');
    const bytes = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  }
}
