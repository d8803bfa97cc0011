import { Button } from 'antd'
import type { ProjectState } from '#shared/contract/shapes.ts'
import { shellTexts } from '#shared/messages/app/shell.ts'
import { useLeaveVersion } from '../client/use-versions.ts'
import { useSay } from '../ui/language/use-say.ts'
import { Notice } from '../ui/notices/notice.tsx'

/** Why nothing can be changed here: someone else writes, or a version is shown; from there one button leads back. */
export function ReadOnlyBanner({ project }: { project: ProjectState }) {
  const say = useSay()
  const leave = useLeaveVersion()
  if (!project.readOnly) return null
  const { version, lockedBy } = project
  return (
    <div className="workbench-banner">
      {version === null ? (
        <Notice tone="warning">
          {lockedBy === null ? say(shellTexts.readOnly) : say(shellTexts.readOnlyBecause, { who: lockedBy })}
        </Notice>
      ) : (
        <Notice
          tone="info"
          actions={
            <Button loading={leave.isPending} onClick={() => leave.mutate(undefined)}>
              {say(shellTexts.leaveVersion)}
            </Button>
          }
        >
          {say(shellTexts.viewingVersion, { name: version })}
        </Notice>
      )}
    </div>
  )
}
