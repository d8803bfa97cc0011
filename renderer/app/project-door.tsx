import { createContext, type ReactNode, useContext, useEffect, useEffectEvent, useState } from 'react'
import type { FileRef } from '#shared/contract/shapes.ts'
import { refusalOf } from '../client/error-sentence.ts'
import { useFiles } from '../client/use-files.ts'
import { type ProjectToOpen, useCloseProject, useCurrentProject, useOpenProject } from '../client/use-projects.ts'
import { forgetAll } from '../ui/use-remembered.ts'
import { ErrorDialog } from './error-dialog.tsx'
import { LockedProject } from './locked-project.tsx'
import { NewProjectDialog } from './new-project-dialog.tsx'
import { onReopen } from './repairs/reopen-button.tsx'
import { go, lastPageOf, startAddress } from './route.ts'

interface Door {
  readonly openProject: (project: Omit<ProjectToOpen, 'readOnly'>) => void
  readonly chooseProject: () => void
  readonly closeProject: () => void
  readonly newProject: (template?: string | null) => void
  /** A file of any kind: a project is opened, data go to the import wizard. */
  readonly takeFile: (file: FileRef) => void
  readonly importData: () => void
  /** The file the import wizard starts with. */
  readonly fileToImport: FileRef | null
  readonly opening: boolean
}

const DoorContext = createContext<Door | null>(null)

interface Dialog {
  readonly template: string | null
  readonly file: FileRef | null
}

/** How projects are opened and made from everywhere: start screen, menu of the host, keyboard, dropped files. */
export function ProjectDoor({ children }: { children: ReactNode }) {
  const current = useCurrentProject()
  const { choose } = useFiles()
  const open = useOpenProject()
  const close = useCloseProject()
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const [locked, setLocked] = useState<{ project: Omit<ProjectToOpen, 'readOnly'>; error: unknown } | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const [fileToImport, setFileToImport] = useState<FileRef | null>(null)

  function enter(project: Omit<ProjectToOpen, 'readOnly'>, readOnly: boolean): void {
    open.mutate(
      { ...project, readOnly },
      {
        onSuccess: (state) => {
          forgetAll()
          setLocked(null)
          go(lastPageOf(state.location))
        },
        onError: (error) => {
          if (refusalOf(error)?.code === 'projectLocked') setLocked({ project, error })
          else setFailure(error)
        },
      },
    )
  }
  function importFile(file: FileRef | null): void {
    setFileToImport(file)
    go('data', 'import')
  }
  const choosing = async () => {
    try {
      const file = await choose('project')
      if (file !== null) enter({ file }, false)
    } catch (error) {
      setFailure(error)
    }
  }
  const reopen = useEffectEvent(() => {
    if (current !== null) enter({ key: current.location }, current.readOnly)
  })
  useEffect(() => onReopen(() => reopen()), [])
  const door: Door = {
    openProject: (project) => enter(project, false),
    chooseProject: () => void choosing(),
    closeProject: () =>
      close.mutate(undefined, {
        onSuccess: () => {
          window.location.hash = startAddress
        },
      }),
    newProject: (template = null) => setDialog({ template, file: null }),
    takeFile: (file) => {
      if (file.name.toLowerCase().endsWith('.csat')) enter({ file }, false)
      else if (current === null) setDialog({ template: null, file })
      else importFile(file)
    },
    importData: () => {
      if (current !== null) importFile(null)
    },
    fileToImport,
    opening: open.isPending,
  }
  return (
    <DoorContext value={door}>
      {children}
      {dialog === null ? null : (
        <NewProjectDialog
          template={dialog.template}
          file={dialog.file}
          onClose={() => setDialog(null)}
          onCreated={() => {
            forgetAll()
            if (dialog.file === null) go('data')
            else importFile(dialog.file)
            setDialog(null)
          }}
        />
      )}
      {locked === null ? null : (
        <LockedProject
          error={locked.error}
          onReadOnly={() => enter(locked.project, true)}
          onClose={() => setLocked(null)}
        />
      )}
      {failure === null ? null : <ErrorDialog error={failure} onClose={() => setFailure(null)} />}
    </DoorContext>
  )
}

export function useDoor(): Door {
  const door = useContext(DoorContext)
  if (door === null) throw new Error('A ProjectDoor is missing above this component')
  return door
}
