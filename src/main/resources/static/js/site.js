// All that pages do by themselves, except for the theme, which is chosen before the page is painted. The server puts
// each script in the place of its import, so that this is one request.
import "./suggest.js";
import "./contents.js";
import "./parts.js";
import "./copy.js";
import "./swap.js";
import "./swap-in-place.js";
import "./find.js";
import "./tray.js";
