import { merge, type Texts } from './merge'

// Every folder of components may keep its own texts beside it; a new activity needs no line here.
const general = import.meta.glob<Texts>('../../messages/*.json', { import: 'default' })
const folders = import.meta.glob<Texts>('../../components/**/messages.*.json', { import: 'default' })

/** All texts of a language, English where it has none. A folder's own stand under its path: `activities.<kind>`, `charts`, `pack` … */
export async function catalogue(language: string): Promise<Texts> {
  const own = await load(language)
  return language === 'en' ? own : merge(await load('en'), own)
}

/** The texts a language has of its own. */
export async function load(language: string): Promise<Texts> {
  const texts: Texts = { ...(await general[`../../messages/${language}.json`]?.()) }
  for (const [file, read] of Object.entries(folders)) {
    const [, folder, of] = /components\/(.+)\/messages\.([A-Za-z-]+)\.json$/.exec(file) ?? []
    if (folder && of === language) place(texts, namespaceOf(folder), await read())
  }
  return texts
}

const namespaceOf = (folder: string) => (folder === 'packs' ? ['pack'] : folder.split('/'))

function place(texts: Texts, [head, ...rest]: string[], value: Texts): void {
  if (head === undefined) return
  const there = texts[head]
  const inner: Texts = typeof there === 'object' ? { ...there } : {}
  if (rest.length === 0) Object.assign(inner, value)
  else place(inner, rest, value)
  texts[head] = inner
}
