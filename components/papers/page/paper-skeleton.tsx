import { useTranslations } from 'next-intl'
import { Masthead } from '@/components/ui/masthead'
import { Skeleton } from '@/components/ui/skeleton'

/** A paper before it is there: its head, its text and what stands beside it, so that nothing jumps when it comes. */
export function PaperSkeleton({ title }: { title: string }) {
  const t = useTranslations('papers.page')
  return (
    <div aria-busy>
      <Masthead wide title={<bdi>{title}</bdi>}>
        <span role="status" className="text-13">
          {t('loading')}
        </span>
      </Masthead>
      <div className="mx-auto grid max-w-[76rem] gap-10 px-5 py-8 lg:grid-cols-[minmax(0,1fr)_18rem] lg:px-8">
        <Skeleton lines={8} className="gap-8" />
        <Skeleton lines={5} className="gap-6 max-lg:hidden" />
      </div>
    </div>
  )
}
