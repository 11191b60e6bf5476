<?php
// Makes an application password for a user.
require __DIR__ . '/boot.php';
$user = must(get_user_by('login', $request['user']));
[$password] = must(WP_Application_Passwords::create_new_application_password($user->ID, ['name' => 'wp2md']));
answer(['user' => $user->user_login, 'password' => $password]);
