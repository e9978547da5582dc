import './font.css';
import './tokens.css';
import './mantine.css';
import './base.css';
import './overrides.css';
import './print.css';
