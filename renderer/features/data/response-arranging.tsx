import { Button } from 'antd'
import { commonTexts } from '#shared/messages/app/common.ts'
import { progressTexts } from '#shared/messages/app/progress.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { ProgressBar } from '../../ui/progress-bar.tsx'

interface ArrangingProps {
  /** null: nothing is being arranged. */
  readonly progress: { readonly share: number | null } | null
  readonly onGiveUp: () => void
}

/** Over the grid while its rows are filtered and sorted; what is done at once is not told. */
export function Arranging({ progress, onGiveUp }: ArrangingProps) {
  const say = useSay()
  return progress === null ? null : (
    <div className="data-arranging row">
      <ProgressBar label={say(progressTexts.arranging)} share={progress.share} />
      <Button size="small" title="Esc" onClick={onGiveUp}>
        {say(commonTexts.cancel)}
      </Button>
    </div>
  )
}
