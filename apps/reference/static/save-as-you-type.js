// Saves a form while it is typed in: after a pause, when the page is left, and again when a lost
// connection is back. Without this script the form's own button does the same.
//
// A form takes part with `data-save-to` (where to send it) and holds an element with
// `data-saving-line`, which carries the words to say. The answer may set fields of the form anew:
// `{ "fields": { "draftVersion": 3 } }`.
(() => {
  const PAUSE = 1200;
  const RETRIES = [2000, 5000, 10000, 30000];

  // A page that answered a refused form is left and come back to like any other: the browser then
  // need not ask whether to send the form again. What was typed is in the draft.
  if (location.search.startsWith('?/')) history.replaceState(null, '', location.pathname);

  for (const form of document.querySelectorAll('form[data-save-to]')) follow(form);

  function follow(form) {
    const line = form.querySelector('[data-saving-line]');
    let timer;
    let running = false;
    let isChanged = false;
    let isTypedMeanwhile = false;
    let isLeaving = false;
    let attempt;
    let tries = 0;

    form.addEventListener('input', () => {
      isChanged = true;
      isTypedMeanwhile = running;
      attempt = undefined;
      wait(PAUSE);
    });
    form.addEventListener('submit', () => {
      isLeaving = true;
      clearTimeout(timer);
    });
    window.addEventListener('online', () => isChanged && wait(0));
    document.addEventListener('visibilitychange', () => {
      if (document.hidden && isChanged && !isLeaving) save();
    });
    window.addEventListener('beforeunload', (event) => {
      if (isChanged && !isLeaving) event.preventDefault();
    });

    function wait(time) {
      clearTimeout(timer);
      timer = setTimeout(save, time);
    }

    async function save() {
      if (running || isLeaving) return;
      running = true;
      isChanged = false;
      say('saving');
      // The same attempt keeps its name: what arrived twice is saved once.
      attempt ??= name();
      const body = new FormData(form);
      body.set('attempt', attempt);
      try {
        const answer = await fetch(form.dataset.saveTo, {
          method: 'POST',
          body,
          keepalive: document.hidden,
          headers: { accept: 'application/json' },
        });
        if (isLeaving) return;
        if (answer.ok && !answer.redirected) {
          const { fields = {} } = await answer.json();
          for (const [field, value] of Object.entries(fields)) set(field, value);
          tries = 0;
          attempt = undefined;
          const now = new Date();
          const two = (number) => String(number).padStart(2, '0');
          say('saved', `${two(now.getHours())}:${two(now.getMinutes())}`);
        } else if (answer.status === 409) {
          say('conflict');
        } else {
          isChanged = true;
          say('refused');
          wait(RETRIES.at(-1));
        }
      } catch {
        isChanged = true;
        say('offline');
        wait(RETRIES[Math.min(tries++, RETRIES.length - 1)]);
      } finally {
        running = false;
        if (isTypedMeanwhile) wait(PAUSE);
        isTypedMeanwhile = false;
      }
    }

    function set(field, value) {
      const input = form.elements.namedItem(field);
      if (input) input.value = value;
    }

    function say(what, more = '') {
      if (!line) return;
      line.dataset.state = what;
      line.textContent = `${line.dataset[what] ?? ''} ${more}`.trim();
    }
  }

  // A network without https has no randomUUID.
  function name() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  }
})();
