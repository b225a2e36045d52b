/**
 * Reads what OTLP sends over HTTP: protobuf (protobuf.dev: Encoding), with the numbers that the fields have in
 * opentelemetry-proto's `metrics.proto` and `trace.proto`.
 */
export class OtlpMessage {
  readonly #fields = new Map<number, (bigint | Uint8Array)[]>();

  /** @throws RangeError for what is no protobuf */
  constructor(bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = 0;
    const varint = (): bigint => {
      let value = 0n;
      for (let shift = 0n; ; shift += 7n) {
        const byte = BigInt(view.getUint8(at));
        at += 1;
        value |= (byte & 0x7fn) << shift;
        if (byte < 0x80n) return value;
      }
    };
    const length = (type: number): number => {
      if (type === 2) return Number(varint());
      if (type === 1) return 8;
      if (type === 5) return 4;
      throw new RangeError(`There is no wire type ${String(type)}`);
    };
    while (at < bytes.length) {
      const tag = Number(varint());
      const values = this.#fields.get(tag >> 3) ?? [];
      this.#fields.set(tag >> 3, values);
      if ((tag & 7) === 0) {
        values.push(varint());
        continue;
      }
      const size = length(tag & 7);
      if (at + size > bytes.length) throw new RangeError('A field is cut off');
      values.push(bytes.subarray(at, at + size));
      at += size;
    }
  }

  /** Messages in this field, however often it is repeated. */
  messages(field: number): readonly OtlpMessage[] {
    return this.#bytes(field).map((bytes) => new OtlpMessage(bytes));
  }

  text(field: number): string {
    return new TextDecoder().decode(this.#bytes(field)[0]);
  }

  hex(field: number): string {
    return Buffer.from(this.#bytes(field)[0] ?? []).toString('hex');
  }

  has(field: number): boolean {
    return this.#fields.has(field);
  }

  integer(field: number): number {
    const [value = 0n] = this.#fields.get(field) ?? [];
    return Number(typeof value === 'bigint' ? value : viewOf(value).getBigInt64(0, true));
  }

  double(field: number): number {
    return this.doubles(field)[0] ?? 0;
  }

  /** Packed. */
  doubles(field: number): readonly number[] {
    return this.#eights(field).map((view) => view.getFloat64(0, true));
  }

  /** Packed, of fixed length. */
  integers(field: number): readonly number[] {
    return this.#eights(field).map((view) => Number(view.getBigInt64(0, true)));
  }

  #bytes(field: number): readonly Uint8Array[] {
    return (this.#fields.get(field) ?? []).filter((value) => value instanceof Uint8Array);
  }

  #eights(field: number): readonly DataView[] {
    return this.#bytes(field).flatMap((bytes) =>
      Array.from({ length: bytes.length / 8 }, (_, index) =>
        viewOf(bytes.subarray(index * 8, index * 8 + 8)),
      ),
    );
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
