import { type RenderResult, render } from '@testing-library/react'
import { type ReactNode, Suspense } from 'react'
import type { Language } from '#shared/messages/language.ts'
import { ProjectDoor } from '../../../renderer/app/project-door.tsx'
import { ClientProvider } from '../../../renderer/client/client-context.tsx'
import { LanguageProvider } from '../../../renderer/ui/language/language-context.tsx'
import { Announcer } from '../../../renderer/ui/notices/announcer.tsx'
import { NoticeStack } from '../../../renderer/ui/notices/notice-stack.tsx'
import { ComponentTheme } from '../../../renderer/ui/theme/component-theme.tsx'
import { ThemeProvider } from '../../../renderer/ui/theme/theme-context.tsx'
import { forgetAll } from '../../../renderer/ui/use-remembered.ts'
import type { fakeCore } from './fake-core.ts'

/** Renders a primitive of the interface in its surroundings. */
export function renderPart(part: ReactNode, language: Language = 'zh-CN'): RenderResult {
  return render(
    <LanguageProvider initial={language}>
      <ThemeProvider>
        <ComponentTheme>
          <Announcer>{part}</Announcer>
        </ComponentTheme>
      </ThemeProvider>
    </LanguageProvider>,
  )
}

/** Renders a page of an open project against a core in memory. */
export function renderPage(
  page: ReactNode,
  core: ReturnType<typeof fakeCore>,
  language: Language = 'zh-CN',
): RenderResult {
  forgetAll()
  return renderPart(
    <NoticeStack closeLabel="×">
      <ClientProvider client={core.client}>
        <Suspense fallback={<p>…</p>}>
          <ProjectDoor>{page}</ProjectDoor>
        </Suspense>
      </ClientProvider>
    </NoticeStack>,
    language,
  )
}
