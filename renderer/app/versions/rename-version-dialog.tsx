import type { Version } from '#shared/contract/versions.ts'
import { versionTexts } from '#shared/messages/app/versions.ts'
import { useRenameVersion } from '../../client/use-versions.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { useNotify } from '../../ui/notices/notice-stack.tsx'
import { VersionDialog } from './version-dialog.tsx'

interface RenameVersionDialogProps {
  readonly version: Version
  readonly onClose: () => void
}

/** Another name or note for a version; what it holds stays as it was. */
export function RenameVersionDialog({ version: { id, name, note }, onClose }: RenameVersionDialogProps) {
  const say = useSay()
  const notify = useNotify()
  const rename = useRenameVersion()
  return (
    <VersionDialog
      title={say(versionTexts.renameTitle)}
      initial={{ name, note }}
      readOnly={false}
      saving={rename.isPending}
      error={rename.error}
      onClose={onClose}
      onSave={(named) =>
        rename.mutate(
          { id, ...named },
          {
            onSuccess: () => {
              notify('good', say(versionTexts.renamed, { name: named.name }))
              onClose()
            },
          },
        )
      }
    />
  )
}
