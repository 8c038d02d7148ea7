import { dirname, join, normalize } from 'node:path/posix'
import { parseAst } from 'vitest/node'

export interface Import {
  /** a path in the project without extension (`lib/ids`), or a package's name (`zod`, `@tiptap/core`, `node:fs`) */
  of: string
  isPackage: boolean
  /** types alone, which leave no trace in what runs */
  isTypeOnly: boolean
}

interface Node {
  type: string
  importKind?: string
  exportKind?: string
  source?: { value?: unknown } | null
  specifiers?: { importKind?: string }[]
}

const isTypeOnly = ({ type, importKind, exportKind, specifiers }: Node): boolean =>
  type === 'TSImportType' ||
  importKind === 'type' ||
  exportKind === 'type' ||
  (type === 'ImportDeclaration' &&
    specifiers !== undefined &&
    specifiers.length > 0 &&
    specifiers.every((specifier) => specifier.importKind === 'type'))

/** Every node of a syntax tree that names a module: imports, re-exports, `import()` and types' `import('…')`. */
function* namingNodes(node: unknown): Generator<Node> {
  if (typeof node !== 'object' || node === null) return
  if ('source' in node && 'type' in node) yield node as Node
  for (const child of Object.values(node)) yield* namingNodes(child)
}

const packageOf = (specifier: string): string =>
  specifier.startsWith('@') ? specifier.split('/', 2).join('/') : specifier.split('/', 1)[0]!

/** What a file imports, statically or not. `file` is its path in the project; `@/…` and relative paths are resolved. */
export function importsOf(file: string, code: string): Import[] {
  const imports: Import[] = []
  for (const node of namingNodes(parseAst(code, { lang: file.endsWith('.tsx') ? 'tsx' : 'ts' }))) {
    const specifier = node.source?.value
    if (typeof specifier !== 'string') continue
    const path = specifier.startsWith('@/')
      ? specifier.slice(2)
      : /^\.\.?(\/|$)/.test(specifier)
        ? join(dirname(file), specifier)
        : undefined
    imports.push({
      of: path === undefined ? packageOf(specifier) : normalize(path),
      isPackage: path === undefined,
      isTypeOnly: isTypeOnly(node),
    })
  }
  return imports
}
