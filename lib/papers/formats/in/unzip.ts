import { Unzip, UnzipInflate } from 'fflate'
import { FileRefused } from './file-refused'
import { MOST_ENTRIES, MOST_FILE, MOST_INFLATED, MOST_RATIO } from './limits'

/** How much is handed to the inflater at once, in bytes: what it makes of that is counted before it gets more. */
const SLICE = 64 * 1024

/**
 * The wanted parts of an archive, by name. What the archive says of its sizes is not believed: bytes are counted while
 * they are inflated, and an archive that grows too much is left at once. @throws FileRefused
 */
export function unzipParts(file: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  if (file.length > MOST_FILE) throw new FileRefused('tooLarge')
  if (file[0] !== 0x50 || file[1] !== 0x4b) throw new FileRefused('notDocx')
  if (!endsWhole(file)) throw new FileRefused('malformed')
  const most = Math.min(MOST_INFLATED, Math.max(file.length * MOST_RATIO, 1024 * 1024))
  const parts = new Map<string, Uint8Array[]>()
  let [entries, inflated] = [0, 0]
  const unzip = new Unzip((entry) => {
    if (++entries > MOST_ENTRIES) throw new FileRefused('bomb')
    if (!wanted(entry.name) || parts.has(entry.name)) return
    const chunks: Uint8Array[] = []
    parts.set(entry.name, chunks)
    entry.ondata = (error, chunk) => {
      // The inflater hands back what was thrown here before.
      if (error) throw error instanceof FileRefused ? error : new FileRefused('malformed')
      inflated += chunk.length
      if (inflated > most) throw new FileRefused('bomb')
      chunks.push(chunk)
    }
    entry.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < file.length; at += SLICE) unzip.push(file.subarray(at, at + SLICE), at + SLICE >= file.length)
  } catch (error) {
    throw error instanceof FileRefused ? error : new FileRefused('malformed')
  }
  return new Map([...parts].map(([name, chunks]) => [name, joined(chunks)]))
}

/** Whether the list of entries stands at its end: a file that was cut off has none. */
function endsWhole(file: Uint8Array): boolean {
  for (let at = file.length - 22; at >= Math.max(0, file.length - 22 - 0xffff); at--)
    if (file[at] === 0x50 && file[at + 1] === 0x4b && file[at + 2] === 5 && file[at + 3] === 6) return true
  return false
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
