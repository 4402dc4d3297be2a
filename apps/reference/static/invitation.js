// The code of a QR card stands behind the # of the address, which is sent to no server: it is put
// into the form and taken out of the address bar.
(() => {
  const code = decodeURIComponent(window.location.hash.slice(1));
  const field = document.querySelector('input[name="code"]');
  if (!code || !field) return;
  field.value = code;
  history.replaceState(null, '', window.location.pathname);
})();
