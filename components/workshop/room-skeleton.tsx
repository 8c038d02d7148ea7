import { useTranslations } from 'next-intl'
import { Skeleton } from '@/components/ui/skeleton'
import { Masthead } from '@/components/ui/masthead'

/** The room before it is there: its head and its columns, so that nothing jumps when it comes. */
export function RoomSkeleton({ title }: { title: string }) {
  const t = useTranslations('workshop')
  return (
    <div aria-busy className="grid min-h-dvh grid-rows-[auto_1fr]">
      <Masthead wide title={title}>
        <span role="status" className="text-13">
          {t('loading')}
        </span>
      </Masthead>
      <div className="grid min-[1200px]:grid-cols-[264px_1fr_396px]">
        <div className="border-e border-hair p-6 max-[1199px]:hidden">
          <Skeleton lines={7} className="gap-8" />
        </div>
        <div className="px-5 py-6 min-[1200px]:px-8">
          <Skeleton lines={3} />
        </div>
        <div className="border-s border-hair p-6 max-[1199px]:hidden">
          <Skeleton lines={6} className="gap-6" />
        </div>
      </div>
    </div>
  )
}
