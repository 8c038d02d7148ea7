import { paperAsHtml } from '@/lib/papers/formats/html'
import { paperAsMarkdown } from '@/lib/papers/formats/markdown'
import { paperAsText } from '@/lib/papers/formats/plain'
import { paperTextOf, type Filter } from '@/lib/papers/revisions/paper-text-of'
import type { Taken } from './use-taken'

export const FILE_KINDS = ['docx', 'md', 'html', 'txt', 'xml'] as const
export type FileKind = (typeof FILE_KINDS)[number]

const TYPES: Record<FileKind, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown',
  html: 'text/html',
  txt: 'text/plain',
  xml: 'application/akn+xml',
}

interface Wishes {
  readonly filter: Filter
  readonly language: 'en' | 'fr'
}

/** A paper as a file of this kind. What writes Word and Akoma Ntoso is loaded when it is asked for. */
export async function fileOf(kind: FileKind, taken: Taken, wishes: Wishes): Promise<{ name: string; file: Blob }> {
  const { symbol, rev, title } = taken.snapshot
  const revision = rev > 0 ? `-Rev.${rev}` : ''
  const name = `${fileName([symbol, title].filter(Boolean).join(' '))}${revision}.${kind}`
  return { name, file: new Blob([await WRITERS[kind](taken, wishes)], { type: TYPES[kind] }) }
}

const WRITERS: Record<FileKind, (taken: Taken, wishes: Wishes) => Promise<BlobPart> | BlobPart> = {
  md: ({ snapshot }, { filter }) => paperAsMarkdown(paperTextOf(snapshot, { ...filter, signs: true })),
  txt: ({ snapshot }, { filter }) => paperAsText(paperTextOf(snapshot, { ...filter, signs: true })),
  html: ({ snapshot }, { filter, language }) => paperAsHtml(paperTextOf(snapshot, filter), language),
  xml: async ({ snapshot, paper }, { filter, language }) => {
    const { paperAsAkomaNtoso } = await import('@/lib/papers/formats/akoma-ntoso')
    const { rev, parties, at } = snapshot
    const date = new Date(at).toISOString().slice(0, 10)
    return paperAsAkomaNtoso(paperTextOf(snapshot, filter), { id: paper, rev, date, language, parties })
  },
  docx: async ({ snapshot, comments, chair }, { filter, language }) => {
    const { paperAsDocx } = await import('@/lib/papers/formats/docx/write-docx')
    const nameOf = (party: string) => snapshot.parties[party]?.name ?? chair
    const paper = paperTextOf(snapshot, filter)
    return paperAsDocx({ paper, comments, nameOf, at: snapshot.at, language })
  },
}

const fileName = (title: string): string =>
  title
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80) || 'paper'
