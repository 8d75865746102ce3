package dev.daejo.job;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The Spring context of one night; it lives as long as the command. */
@SpringBootApplication(proxyBeanMethods = false)
class DaejoApplication {}
