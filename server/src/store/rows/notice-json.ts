import { ACCOUNT_NEWS, type Notice } from '../../domain/delivery/account-notice.ts'
import type { RowReader } from './row-reader.ts'

/** What an account's owner is told, as it stands in the outbox. */
export function toNotice(read: RowReader): Notice {
  return {
    news: read.oneOf('news', ACCOUNT_NEWS),
    ...(read.isNone('name') ? {} : { name: read.text('name') }),
    ...(read.isNone('locale') ? {} : { locale: read.text('locale') }),
    at: read.number('at'),
  }
}
