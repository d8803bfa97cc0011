import { Button, Drawer } from 'antd'
import { useState } from 'react'
import type { ProjectState } from '#shared/contract/shapes.ts'
import { versionTexts } from '#shared/messages/app/versions.ts'
import { useVersions } from '../../client/use-versions.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { usePanels } from '../panels.tsx'
import { ErrorNotice } from '../repairs/error-notice.tsx'
import { VersionComparisonView } from './version-comparison.tsx'
import { VersionLine } from './version-line.tsx'
import './versions.css'

interface VersionsPanelProps {
  readonly project: ProjectState
  readonly onClose: () => void
}

/** The named versions, and what can be done with each. */
export function VersionsPanel({ project, onClose }: VersionsPanelProps) {
  const say = useSay()
  const { show } = usePanels()
  const { data, error, isPending, refetch } = useVersions()
  const [compared, setCompared] = useState<string | null>(null)
  const versions = data ?? []
  const comparing = versions.find(({ id }) => id === compared)
  return (
    <Drawer
      open
      title={say(versionTexts.title)}
      size={comparing === undefined ? 460 : 860}
      onClose={onClose}
      extra={
        project.readOnly ? null : (
          <Button type="primary" onClick={() => show('saveVersion')}>
            {say(versionTexts.saveTitle)}
          </Button>
        )
      }
    >
      {error === null ? null : <ErrorNotice error={error} retry={() => void refetch()} />}
      {comparing === undefined ? (
        <>
          <p className="soft">{say(versionTexts.purpose)}</p>
          {versions.length === 0 && !isPending ? <p className="version-list">{say(versionTexts.none)}</p> : null}
          <ul className="version-list" aria-busy={isPending}>
            {versions.map((version) => (
              <VersionLine
                key={version.id}
                version={version}
                project={project}
                onCompare={() => setCompared(version.id)}
                onClose={onClose}
              />
            ))}
          </ul>
        </>
      ) : (
        <VersionComparisonView
          key={comparing.id}
          from={comparing.id}
          versions={versions}
          onBack={() => setCompared(null)}
        />
      )}
    </Drawer>
  )
}
