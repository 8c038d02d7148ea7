/** A key as it stands on the keyboard. */
export function KeyCap({ children }: { children: string }) {
  return (
    <kbd className="inline-grid justify-self-end h-5 min-w-5 place-items-center border border-hair-strong px-1 font-sans text-11 font-medium text-ink-2">
      {children.length === 1 ? children.toUpperCase() : children}
    </kbd>
  )
}
