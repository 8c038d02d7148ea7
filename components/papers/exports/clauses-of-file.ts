import type { FileClause } from '@/lib/papers/formats/in/clauses-from'
import { FileRefused, type Refusal } from '@/lib/papers/formats/in/file-refused'
import type { PaperKind } from '@/lib/papers/paper'
import { readFile } from './read-file'

/** A chosen file as the clauses of a new paper of this kind, or why it is not taken. */
export async function clausesOfFile(file: File, kind: PaperKind): Promise<FileClause[] | Refusal> {
  const read = await readFile(file)
  if (typeof read === 'string') return read
  const { clausesFrom } = await import('@/lib/papers/formats/in/clauses-from')
  try {
    return clausesFrom(read, kind)
  } catch (error) {
    if (error instanceof FileRefused) return error.why
    throw error
  }
}
