// For browsers from before JavaScript modules, which read nothing else: they at least say so.
document.getElementById('old-browser').hidden = false;
document.getElementById('start-state').hidden = true;
document.getElementById('slow').hidden = true;
