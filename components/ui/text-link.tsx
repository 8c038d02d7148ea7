import clsx from 'clsx'
import Link from 'next/link'
import type { ComponentProps } from 'react'

/** A link in running text or in a list: underlined by a hairline. */
export function TextLink({ className, ...rest }: ComponentProps<typeof Link>) {
  return (
    <Link
      {...rest}
      className={clsx(
        'underline decoration-hair-strong decoration-1 underline-offset-[3px] hover:decoration-current',
        className,
      )}
    />
  )
}
