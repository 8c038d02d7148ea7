import { saveFile } from '@/components/charts/save-file'
import { changesAsBody } from '@/lib/papers/changes-as-body'
import type { PaperText } from '@/lib/papers/formats/paper-text'
import { numbering } from '@/lib/papers/numbering'
import type { ClearancePage } from '@/lib/wire/clearances'

/** Hands over the text as a Word file; with `author`, what changed since it was cleared is tracked in that name. */
export async function saveClearanceFile(page: ClearancePage, author: string | null, language: string): Promise<void> {
  const { paperAsDocx } = await import('@/lib/papers/formats/docx/write-docx')
  const file = await paperAsDocx({
    paper: clearanceAsPaper(page, author),
    comments: [],
    nameOf: (party) => party,
    at: page.sentAt,
    language,
  })
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  saveFile(new Blob([file], { type }), `${page.title}.docx`)
}

function clearanceAsPaper({ title, symbol, clauses }: ClearancePage, author: string | null): PaperText {
  const labels = numbering(clauses)
  return {
    title,
    symbol,
    codeOf: (party) => party,
    clauses: clauses.map(({ id, kind, text, changes }, i) => ({
      id,
      kind,
      label: labels[i]!,
      body: changesAsBody(author !== null && changes ? changes : [{ kind: 'same', text }], author ?? ''),
    })),
  }
}
