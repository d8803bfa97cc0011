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
import { ReopenButton } from './reopen-button.tsx'

interface ErrorNoticeProps {
  readonly error: unknown
  /** Asks again; offered where no other repair is. */
  readonly retry?: (() => void) | undefined
  /** A refusal comes while someone is still choosing or typing: it is advice, and interrupts nobody. */
  readonly quiet?: boolean
  /** What mends it here, in place of what mends it elsewhere. */
  readonly repair?: ReactNode
  /** Other ways on, such as back. */
  readonly actions?: ReactNode
  /** Puts it away. */
  readonly onClose?: () => void
}

/**
 * The one way an error is shown in place: what happened, with variables named as the user knows them, and the button that
 * mends it. What was entered stays where it is.
 */
export function ErrorNotice({ error, retry, quiet = false, repair: here, actions, onClose }: ErrorNoticeProps) {
  const say = useSay()
  const { language } = useLanguage()
  const labels = labelsOf(useKnownVariables())
  const refused = refusalOf(error) !== null
  const repair = here ?? repairOfError(error)
  const again =
    retry === undefined || (refused && (quiet || repair !== null)) ? null : (
      <Button size="small" onClick={retry}>
        {say(commonTexts.retry)}
      </Button>
    )
  return (
    <Notice
      tone={refused && quiet ? 'warning' : 'error'}
      {...(onClose === undefined ? {} : { onClose: { label: say(commonTexts.close), close: onClose } })}
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
  if (repair === null) return null
  return repair.kind === 'reopen' ? <ReopenButton repair={repair} /> : <OpenButton repair={repair} />
}
