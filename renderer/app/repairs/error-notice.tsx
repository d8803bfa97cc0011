import { Button } from 'antd'
import type { ReactNode } from 'react'
import { commonTexts } from '#shared/messages/app/common.ts'
import { refusalOf } from '../../client/error-sentence.ts'
import { useKnownVariables } from '../../client/use-data.ts'
import { labelledError } from '../../features/analysis/labelled-error.ts'
import { labelsOf } from '../../features/analysis/use-labels.ts'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Notice } from '../../ui/notices/notice.tsx'
import { OpenButton } from './open-button.tsx'
import { repairOfRefusal } from './refusal-repairs.ts'

interface ErrorNoticeProps {
  readonly error: unknown
  /** Asks again; offered where no other repair is. */
  readonly retry?: (() => void) | undefined
  /** A refusal comes while someone is still choosing or typing: it is advice, and interrupts nobody. */
  readonly quiet?: boolean
  /** Other ways on, such as back. */
  readonly actions?: ReactNode
}

/**
 * The one way an error is shown in place: what happened, with variables named as the user knows them, and the button that
 * mends it. What was entered stays where it is.
 */
export function ErrorNotice({ error, retry, quiet = false, actions }: ErrorNoticeProps) {
  const say = useSay()
  const { language } = useLanguage()
  const labels = labelsOf(useKnownVariables())
  const refused = refusalOf(error) !== null
  const repair = repairOfError(error)
  const again =
    retry === undefined || (refused && (quiet || repair !== null)) ? null : (
      <Button size="small" onClick={retry}>
        {say(commonTexts.retry)}
      </Button>
    )
  return (
    <Notice
      tone={refused && quiet ? 'warning' : 'error'}
      actions={
        repair === null && again === null && actions === undefined ? undefined : (
          <>
            {repair ?? again}
            {actions}
          </>
        )
      }
    >
      {labelledError(error, language, labels)}
    </Notice>
  )
}

/** The button that mends an error elsewhere in the program; null where there is none. */
export function repairOfError(error: unknown): ReactNode {
  const refusal = refusalOf(error)
  const repair = refusal === null ? null : repairOfRefusal(refusal)
  return repair === null ? null : <OpenButton repair={repair} />
}
