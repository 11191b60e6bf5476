<?php
// Names the post at which the server breaks from now on; 0 for none.
require __DIR__ . '/boot.php';
update_option('sinks', $request['id']);
answer(['sinks' => (int) get_option('sinks')]);
