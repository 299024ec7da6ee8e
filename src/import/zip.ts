const END = 0x06054b50
const ENTRY = 0x02014b50

/** A file inside a ZIP file. */
export interface Entry {
  readonly name: string
  readonly method: number
  readonly packed: number
  /** as the directory declares */
  readonly size: number
  readonly offset: number
}

/**
 * What the directory of a ZIP file declares; nothing is unpacked.
 * `undefined` where there is no whole directory, or an entry declares no size.
 */
export function entriesOf(bytes: Uint8Array): readonly Entry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (end >= 0 && end > bytes.length - 65_558 && view.getUint32(end, true) !== END) end--
  if (end < 0 || view.getUint32(end, true) !== END) return undefined
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: Entry[] = []
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return undefined
    const [packed, size, offset] = [20, 24, 42].map((field) => view.getUint32(at + field, true)) as [
      number,
      number,
      number,
    ]
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    // An empty entry may be packed in two bytes; more than that unpacks to something.
    if (size === 0 && packed > 2) return undefined
    entries.push({ name, method: view.getUint16(at + 10, true), packed, size, offset })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/**
 * Text of an entry.
 * @throws where it is no whole deflated or stored text, or longer than declared
 */
export async function unpack(bytes: Uint8Array, { method, packed, size, offset }: Entry): Promise<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const data = bytes.slice(start, start + packed)
  if (method === 0) return new TextDecoder().decode(data)
  const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  const decoder = new TextDecoder()
  let [text, length] = ['', 0]
  // Not `for await`: some browsers cannot yet iterate a stream.
  const reader = stream.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length
    if (length > size) {
      await reader.cancel()
      throw new Error('over the declared limit')
    }
    text += decoder.decode(read.value, { stream: true })
  }
  return text + decoder.decode()
}
