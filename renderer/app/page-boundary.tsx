import type { ReactNode } from 'react'
import { commonTexts } from '#shared/messages/app/common.ts'
import { errorSentence } from '../client/error-sentence.ts'
import { Boundary } from '../ui/boundary.tsx'
import { useLanguage } from '../ui/language/language-context.tsx'
import { useSay } from '../ui/language/use-say.ts'
import { repairOfError } from './repairs/error-notice.tsx'

/** A page waits for its data and fails on its own, in the reader's language. */
export function PageBoundary({ children }: { children: ReactNode }) {
  const { language } = useLanguage()
  const say = useSay()
  return (
    <Boundary
      texts={{
        title: say(commonTexts.pageFailed),
        retry: say(commonTexts.retry),
        loading: say(commonTexts.loading),
        repair: repairOfError,
        sentence: (error) => errorSentence(error, language),
      }}
    >
      {children}
    </Boundary>
  )
}
