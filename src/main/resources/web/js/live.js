const SILENCE_MILLIS = 25_000;
const AGAIN_MILLIS = 3_000;

/// Follows a stream of the server and keeps at it: a broken or silent stream is opened again. A page that nobody sees lets its
/// stream go, for a browser keeps only six connections to one table.
///
/// `onMessage(data)` gets each message of type `type`; `onLink(isUp)` hears when the table is lost and when it is back.
export function follow(address, type, onMessage, onLink) {
  let source = null;
  let heardAt = performance.now();
  let up = true;
  let retry = null;

  const link = (isUp) => {
    if (isUp !== up) onLink(isUp);
    up = isUp;
  };
  const heard = () => {
    heardAt = performance.now();
    link(true);
  };
  const open = () => {
    source?.close();
    retry = null;
    source = new EventSource(address);
    source.addEventListener('open', heard);
    source.addEventListener('beat', heard);
    source.addEventListener(type, (event) => {
      heard();
      onMessage(JSON.parse(event.data));
    });
    source.addEventListener('error', () => {
      link(false);
      if (source.readyState === EventSource.CLOSED) retry ??= setTimeout(open, AGAIN_MILLIS);
    });
  };
  const watch = () => {
    if (performance.now() - heardAt < SILENCE_MILLIS) return;
    link(false);
    heardAt = performance.now();
    open();
  };

  const rest = () => {
    clearTimeout(retry);
    source?.close();
  };
  const seen = () => {
    heardAt = performance.now();
    if (document.hidden) rest();
    else open();
  };

  open();
  setInterval(() => document.hidden || watch(), 1_000);
  document.addEventListener('visibilitychange', seen);
  addEventListener('pagehide', rest);
  addEventListener('pageshow', (event) => event.persisted && open());
}
