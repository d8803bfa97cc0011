import { commonTexts } from '#shared/messages/app/common.ts'
import { ClientProvider } from '../client/client-context.tsx'
import type { WorkbenchClient } from '../client/workbench-client.ts'
import { LanguageProvider } from '../ui/language/language-context.tsx'
import { useSay } from '../ui/language/use-say.ts'
import { Announcer } from '../ui/notices/announcer.tsx'
import { NoticeStack } from '../ui/notices/notice-stack.tsx'
import { ComponentTheme } from '../ui/theme/component-theme.tsx'
import { ThemeProvider } from '../ui/theme/theme-context.tsx'
import { PageBoundary } from './page-boundary.tsx'
import { repairOfError } from './repairs/error-notice.tsx'
import { Root } from './root.tsx'

/** The program: everything that stands around the pages, from the outside in. */
export function App({ client }: { client: WorkbenchClient }) {
  return (
    <LanguageProvider>
      <ThemeProvider>
        <ComponentTheme>
          <Announcer>
            <Surroundings client={client} />
          </Announcer>
        </ComponentTheme>
      </ThemeProvider>
    </LanguageProvider>
  )
}

function Surroundings({ client }: { client: WorkbenchClient }) {
  const say = useSay()
  return (
    <NoticeStack closeLabel={say(commonTexts.close)}>
      <ClientProvider client={client} repairOf={repairOfError}>
        <PageBoundary>
          <Root />
        </PageBoundary>
      </ClientProvider>
    </NoticeStack>
  )
}
