import clsx from 'clsx'

export type ButtonLook = 'main' | 'plain' | 'text'
export type ButtonSize = 'medium' | 'large'

const BASE =
  'inline-flex select-none items-center justify-center gap-2 whitespace-nowrap rounded-paper font-sans font-medium transition-colors duration-150'

const LOOK: Record<ButtonLook, string> = {
  main: 'border border-accent bg-accent text-on-accent hover:border-ink hover:bg-ink hover:text-paper',
  plain: 'border border-ink text-ink hover:bg-ink hover:text-paper',
  text: 'text-accent underline decoration-1 underline-offset-4 hover:decoration-2',
}

const SIZE: Record<ButtonSize, string> = {
  medium: 'min-h-10 px-4 text-13 pointer-coarse:min-h-11 pointer-coarse:text-15',
  large: 'min-h-12 px-6 text-15',
}

/** How a button or a link in its dress looks. `main`, the one filled button, at most once on a screen. */
export function buttonClass(look: ButtonLook = 'plain', size: ButtonSize = 'medium', more?: string): string {
  const measures = look === 'text' ? 'min-h-6 text-13 pointer-coarse:min-h-11 pointer-coarse:text-15' : SIZE[size]
  return clsx(BASE, LOOK[look], measures, more)
}
