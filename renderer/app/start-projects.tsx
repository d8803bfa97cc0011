import { CloseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { ProjectSummary } from '#shared/contract/shapes.ts'
import { startTexts } from '#shared/messages/app/start.ts'
import { useForgetProject } from '../client/use-projects.ts'
import { useLanguage } from '../ui/language/language-context.tsx'
import { momentText } from '../ui/language/moment-text.ts'
import { useSay } from '../ui/language/use-say.ts'
import { useDoor } from './project-door.tsx'

/** Projects to go on with; one whose file is gone is marked and can be taken off the list. */
export function StartProjects({ projects }: { projects: readonly ProjectSummary[] }) {
  const say = useSay()
  const { openProject, opening } = useDoor()
  const forget = useForgetProject()
  return (
    <ul className="start-list">
      {projects.map((project) => {
        const { key, name, location, kind, missing } = project
        return (
          <li key={key} className={missing ? 'start-missing' : undefined}>
            <button
              type="button"
              disabled={opening || missing}
              title={missing ? say(startTexts.missingHint) : location}
              onClick={() => openProject({ key })}
            >
              <strong>{name}</strong>
              <span className="soft start-location">{location}</span>
              <ProjectTimes project={project} />
            </button>
            {kind === 'sample' ? null : (
              <Button
                type="text"
                size="small"
                icon={<CloseOutlined aria-hidden="true" />}
                disabled={forget.isPending}
                aria-label={say(startTexts.forget, { name })}
                title={say(startTexts.forget, { name })}
                onClick={() => forget.mutate(key)}
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}

function ProjectTimes({ project: { missing, openedAt, modifiedAt } }: { project: ProjectSummary }) {
  const say = useSay()
  const { language } = useLanguage()
  if (missing) return <span className="start-gone">{say(startTexts.missing)}</span>
  const when = (moment: string) => ({ when: momentText(moment, language) })
  const times = [
    ...(openedAt === null ? [] : [say(startTexts.opened, when(openedAt))]),
    ...(modifiedAt === null ? [] : [say(startTexts.modified, when(modifiedAt))]),
  ]
  return times.length === 0 ? null : <span className="soft">{times.join(' · ')}</span>
}
