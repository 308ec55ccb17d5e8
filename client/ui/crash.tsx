import { messageOf } from '#domain';

/** What stands in place of the page when it broke: plain markup, as nothing around it can be relied on. */
export function Crash({ error }: { readonly error: unknown }) {
  return (
    <main style={{ padding: 32, maxWidth: 640, margin: '0 auto', lineHeight: 1.7 }} role="alert">
      <h1>脉络 Mailuo</h1>
      <p>页面出错了，图谱数据没有受影响。 The page broke; the graph itself is unharmed.</p>
      <pre style={{ whiteSpace: 'pre-wrap' }}>{messageOf(error)}</pre>
      <p>
        <a href={window.location.href}>重新载入 Reload</a> · <a href="/">回到首页 Start over</a>
      </p>
    </main>
  );
}
