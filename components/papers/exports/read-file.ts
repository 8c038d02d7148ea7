import { FileRefused, type Refusal } from '@/lib/papers/formats/in/file-refused'
import type { FileText } from '@/lib/papers/formats/in/file-text'
import { MOST_FILE } from '@/lib/papers/formats/in/limits'

/** What a chosen file says, or why it is not taken. Its readers are loaded when a file is there. Changes nothing. */
export async function readFile(file: File): Promise<FileText | Refusal> {
  try {
    if (file.size > MOST_FILE) return 'tooLarge'
    if (/\.(md|markdown|txt)$/i.test(file.name)) {
      const { readMarkdown } = await import('@/lib/papers/formats/in/read-markdown')
      return readMarkdown(await file.text())
    }
    const { readDocx } = await import('@/lib/papers/formats/in/read-docx')
    return readDocx(new Uint8Array(await file.arrayBuffer()))
  } catch (error) {
    return error instanceof FileRefused ? error.why : 'malformed'
  }
}
