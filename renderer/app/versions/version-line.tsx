import { Button, Popconfirm } from 'antd'
import { useState } from 'react'
import type { ProjectState } from '#shared/contract/shapes.ts'
import type { Version } from '#shared/contract/versions.ts'
import { commonTexts } from '#shared/messages/app/common.ts'
import { versionTexts } from '#shared/messages/app/versions.ts'
import type { Text } from '#shared/messages/language.ts'
import { useCopyVersion, useRemoveVersion, useRestoreVersion, useViewVersion } from '../../client/use-versions.ts'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { momentText } from '../../ui/language/moment-text.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { useNotify } from '../../ui/notices/notice-stack.tsx'
import { ErrorNotice } from '../repairs/error-notice.tsx'
import { RenameVersionDialog } from './rename-version-dialog.tsx'

interface VersionLineProps {
  readonly version: Version
  readonly project: ProjectState
  readonly onCompare: () => void
  readonly onClose: () => void
}

/** One named version and what can be done with it. */
export function VersionLine({ version, project, onCompare, onClose }: VersionLineProps) {
  const say = useSay()
  const { language } = useLanguage()
  const notify = useNotify()
  const view = useViewVersion()
  const restore = useRestoreVersion()
  const copy = useCopyVersion()
  const remove = useRemoveVersion()
  const [renaming, setRenaming] = useState(false)
  const { id, name, note, createdAt, user, isPresent } = version
  const failure = restore.error ?? copy.error ?? remove.error
  const busy = view.isPending || restore.isPending || copy.isPending || remove.isPending
  const button = (text: Text, run: () => void, disabled = false) => (
    <Button
      size="small"
      disabled={busy || disabled}
      aria-label={say(versionTexts.actionsOf, { action: say(text), name })}
      onClick={run}
    >
      {say(text)}
    </Button>
  )
  const save = () =>
    copy.mutate(
      { id, name: `${project.name} ${name}.csat` },
      { onSuccess: (file) => (file === null ? undefined : notify('good', say(versionTexts.copied, { file }))) },
    )
  const bringBack = () =>
    restore.mutate(id, {
      onSuccess: () => {
        notify('good', say(versionTexts.restored, { name }))
        onClose()
      },
    })
  return (
    <li aria-current={isPresent ? 'step' : undefined}>
      <strong>{name}</strong>
      <span className="soft">
        {momentText(createdAt, language)} · {user}
        {isPresent ? ` · ${say(versionTexts.present)}` : ''}
      </span>
      {note === '' ? null : <span className="version-text">{note}</span>}
      {failure === null ? null : <ErrorNotice error={failure} />}
      <span className="row">
        {button(versionTexts.compare, onCompare)}
        {button(versionTexts.view, () => view.mutate(id, { onSuccess: onClose }), isPresent)}
        {button(versionTexts.restore, bringBack, isPresent || project.readOnly)}
        {button(versionTexts.copy, save)}
        {button(versionTexts.rename, () => setRenaming(true), project.readOnly)}
        <Popconfirm
          title={say(versionTexts.removeSure, { name })}
          okText={say(versionTexts.remove)}
          cancelText={say(commonTexts.cancel)}
          onConfirm={() => remove.mutate(id)}
          disabled={busy || project.readOnly}
        >
          {button(versionTexts.remove, () => undefined, project.readOnly)}
        </Popconfirm>
      </span>
      {renaming ? <RenameVersionDialog version={version} onClose={() => setRenaming(false)} /> : null}
    </li>
  )
}
