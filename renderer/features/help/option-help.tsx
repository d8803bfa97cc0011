import { type ReactNode, useId, useState } from 'react'
import { optionFormTexts } from '#shared/messages/app/analysis-options.ts'
import { useSay } from '../../ui/language/use-say.ts'
import './help.css'

interface OptionHelpProps {
  readonly label: string
  readonly help: string
  readonly children: ReactNode
}

/** A control with what its option means, one click away. */
export function OptionHelp({ label, help, children }: OptionHelpProps) {
  const say = useSay()
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <div className="option">
      {children}
      {help === '' ? null : (
        <>
          <button
            type="button"
            className="option-help"
            aria-expanded={open}
            aria-controls={id}
            aria-label={say(optionFormTexts.help, { name: label })}
            title={help}
            onClick={() => setOpen(!open)}
          >
            ?
          </button>
          <p id={id} className="field-hint" hidden={!open}>
            {help}
          </p>
        </>
      )}
    </div>
  )
}
