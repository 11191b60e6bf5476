<?php
// Loads WordPress from the folder that is named as the first argument, and reads the request from stdin.
set_error_handler(function (int $level, string $message, string $file, int $line): bool {
    // Where we are at fault ourselves; an older WordPress has notices of its own under a newer PHP.
    if (str_starts_with($file, __DIR__)) {
        throw new ErrorException($message, 0, $level, $file, $line);
    }
    return true;
});
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_METHOD'] = 'GET';
$_SERVER['HTTP_HOST'] = '127.0.0.1';
$request = json_decode(stream_get_contents(STDIN), true, 512, JSON_THROW_ON_ERROR);
require $argv[1] . '/wp-load.php';

/** The value, or an end to the script with what WordPress says against it. */
function must(mixed $result): mixed
{
    if (is_wp_error($result)) {
        throw new RuntimeException($result->get_error_message());
    }
    if ($result === false || $result === 0) {
        throw new RuntimeException('WordPress refused, and did not say why');
    }
    return $result;
}

/** Prints the answer. */
function answer(array $value): void
{
    echo json_encode($value, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
}
