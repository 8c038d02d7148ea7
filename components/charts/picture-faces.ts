/**
 * The page's own faces of these families for the letters of a text, as rules that need no other file. What cannot be
 * fetched is left out: the picture then shows the next face of its list.
 */
export async function facesFor(text: string, families: string): Promise<string> {
  const wanted = new Set(families.split(',').map(bare))
  const letters = [...new Set(text)].map((letter) => letter.codePointAt(0)!)
  const faces = [...document.styleSheets].flatMap((sheet) => facesIn(sheet, sheet.href ?? document.baseURI))
  const needed = faces.filter(
    ({ rule }) =>
      wanted.has(bare(rule.style.getPropertyValue('font-family'))) &&
      !rule.style.getPropertyValue('font-style').includes('italic') &&
      covers(rule.style.getPropertyValue('unicode-range'), letters),
  )
  return (await Promise.all(needed.map(written))).join('')
}

interface Face {
  readonly rule: CSSFontFaceRule
  readonly base: string
}

/** Also those inside of imports, layers and conditions. */
function facesIn(sheet: { cssRules: CSSRuleList }, base: string): Face[] {
  return rulesOf(sheet).flatMap((rule): Face[] => {
    if (rule instanceof CSSFontFaceRule) return [{ rule, base }]
    if (rule instanceof CSSImportRule && rule.styleSheet) return facesIn(rule.styleSheet, rule.styleSheet.href ?? base)
    return rule instanceof CSSGroupingRule ? facesIn(rule, base) : []
  })
}

function rulesOf(sheet: { cssRules: CSSRuleList }): CSSRule[] {
  try {
    return [...sheet.cssRules]
  } catch {
    // A sheet of another origin keeps its rules to itself.
    return []
  }
}

async function written({ rule, base }: Face): Promise<string> {
  const address = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src'))?.[1]
  const file = address && (await fetch(new URL(address, base)).catch(() => null))
  if (!file || !file.ok) return ''
  const property = (name: string) => {
    const value = rule.style.getPropertyValue(name)
    return value && `${name}:${value};`
  }
  const family = bare(rule.style.getPropertyValue('font-family'))
  return `@font-face{font-family:'${family}';src:url(${await asData(await file.blob())}) format('woff2');${property('font-weight')}${property('unicode-range')}}`
}

const asData = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(reader.result as string))
    reader.addEventListener('error', () => reject(reader.error!))
    reader.readAsDataURL(file)
  })

const bare = (family: string) => family.trim().replaceAll(/["']/g, '')

/** Whether a `unicode-range` has one of the letters; without one it has all. */
export function covers(range: string, letters: readonly number[]): boolean {
  if (range.trim() === '') return true
  return range.split(',').some((part) => {
    const [from = '', to = from] = part.trim().replace(/^u\+/i, '').split('-')
    const least = parseInt(from.replaceAll('?', '0'), 16)
    const most = parseInt(to.replaceAll('?', 'F'), 16)
    return letters.some((letter) => least <= letter && letter <= most)
  })
}
