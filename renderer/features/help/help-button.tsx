import { Popover } from 'antd'
import { type ReactNode, useState } from 'react'
import { helpTexts } from '#shared/messages/help/words.ts'
import { useSay } from '../../ui/language/use-say.ts'
import './help.css'

interface HelpButtonProps {
  /** What is explained. */
  readonly name: string
  readonly children: ReactNode
  readonly large?: boolean
}

/** A question mark that opens an explanation where it stands; Escape closes it. */
export function HelpButton({ name, children, large = false }: HelpButtonProps) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const title = say(helpTexts.about, { name })
  return (
    <Popover
      trigger="click"
      open={open}
      onOpenChange={setOpen}
      destroyOnHidden
      content={
        <div className="help-card" role="note" aria-label={title}>
          {children}
        </div>
      }
    >
      <button
        type="button"
        className={large ? 'help-button help-button-large' : 'help-button'}
        aria-label={title}
        aria-expanded={open}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open) return
          event.stopPropagation()
          setOpen(false)
        }}
      >
        ?
      </button>
    </Popover>
  )
}
