import { Button } from 'antd'
import { settingsTexts } from '#shared/messages/app/settings.ts'
import { useSay } from '../../ui/language/use-say.ts'

interface ResetButtonProps {
  /** The group that goes back to its defaults. */
  readonly name: string
  readonly disabled: boolean
  readonly onReset: () => void
}

/** Undone rather than confirmed. */
export function ResetButton({ name, disabled, onReset }: ResetButtonProps) {
  const say = useSay()
  return (
    <Button size="small" disabled={disabled} aria-label={say(settingsTexts.resetOf, { name })} onClick={onReset}>
      {say(settingsTexts.reset)}
    </Button>
  )
}
