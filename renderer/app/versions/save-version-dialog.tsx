import { versionTexts } from '#shared/messages/app/versions.ts'
import { useSaveVersion, useVersions } from '../../client/use-versions.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { useNotify } from '../../ui/notices/notice-stack.tsx'
import { VersionDialog } from './version-dialog.tsx'

interface SaveVersionDialogProps {
  readonly readOnly: boolean
  readonly onClose: () => void
}

/** Ctrl+S: everything is saved already, so what is asked for is a name for the state as it is. */
export function SaveVersionDialog({ readOnly, onClose }: SaveVersionDialogProps) {
  const say = useSay()
  const notify = useNotify()
  const versions = useVersions()
  const save = useSaveVersion()
  return (
    <VersionDialog
      title={say(versionTexts.saveTitle)}
      initial={{ name: say(versionTexts.suggested, { n: (versions.data?.length ?? 0) + 1 }), note: '' }}
      readOnly={readOnly}
      saving={save.isPending}
      error={save.error}
      onClose={onClose}
      onSave={(named) =>
        save.mutate(named, {
          onSuccess: () => {
            notify('good', say(versionTexts.saved, { name: named.name }))
            onClose()
          },
        })
      }
    />
  )
}
