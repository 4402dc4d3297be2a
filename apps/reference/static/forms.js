// What a form cannot say without a script: that there is no connection, that a file is too large,
// that a field is full. The words stand on the script's own element.
(() => {
  const { offline, full, writer, ...unsent } = document.currentScript.dataset;
  const ASK_EVERY = 10_000;
  const WAIT = 15_000;
  let askedAt = -ASK_EVERY;
  let isLost = false;
  let isHolding = false;
  let isLetThrough = false;

  // Sent without a connection, a form would give its place to the browser's own error page. The browser
  // knows of its own network alone, so while somebody writes the server is asked, too.
  document.addEventListener('submit', hold, true);
  document.addEventListener('input', ({ target, timeStamp }) => {
    if (target.localName === 'textarea' && target.maxLength > 0) count(target);
    if (timeStamp - askedAt < ASK_EVERY) return;
    askedAt = timeStamp;
    void ask();
  });
  document.addEventListener('change', ({ target }) => {
    if (target.type !== 'file') return;
    const isTooLarge = target.files[0]?.size > Number(target.dataset.most);
    target.setCustomValidity(isTooLarge ? target.dataset.tooLarge : '');
    if (isTooLarge) target.reportValidity();
  });

  // What was typed and not sent lies in this tab, where a form asks for it (unsent-texts.js). It goes when
  // it was taken, when its writer leaves, and when somebody else comes.
  forget();
  document.addEventListener('submit', ({ target }) => {
    if (target.matches('[data-leaves]')) sessionStorage.clear();
  });
  if (document.querySelector('[data-unsent]')) {
    void import('/unsent-texts.js').then(({ keepUnsent }) => keepUnsent(unsent));
  }

  function forget() {
    const sent = sessionStorage.getItem('sent');
    const taken = sent && `tldw-taken=${encodeURIComponent(sent.split('#')[0])}`;
    if (sessionStorage.getItem('writer') !== writer) sessionStorage.clear();
    else if (taken && document.cookie.split('; ').includes(taken)) sessionStorage.removeItem(sent);
    sessionStorage.removeItem('sent');
    sessionStorage.setItem('writer', writer);
  }

  async function hold(event) {
    const { target: form, submitter } = event;
    if (isLetThrough || form.method !== 'post' || !submitter) return;
    if (navigator.onLine && !isLost) return;
    event.preventDefault();
    event.stopPropagation();
    if (isHolding) return;
    isHolding = true;
    await ask();
    isHolding = false;
    say(form, 'held', 'notice warning', 'alert', isLost ? offline : '');
    if (isLost) return;
    isLetThrough = true;
    submitter.click();
    isLetThrough = false;
  }

  async function ask() {
    try {
      await fetch('/healthz', { method: 'HEAD', signal: AbortSignal.timeout?.(WAIT) });
      isLost = false;
    } catch {
      isLost = true;
    }
  }

  function count(field) {
    const { length } = field.value;
    const most = field.maxLength;
    const text = length < most ? `${length} / ${most}` : full.replace('#', most);
    say(field.parentElement, 'counted', 'hint', 'status', length > most * 0.9 ? text : '');
  }

  function say(place, name, look, role, text) {
    let line = place.querySelector(`:scope > .${name}`);
    if (!line && text === '') return;
    if (!line) {
      line = document.createElement('p');
      line.className = `${name} ${look}`;
      line.setAttribute('role', role);
      place.append(line);
    }
    line.textContent = text;
    line.hidden = text === '';
  }
})();
